//! The words of headers in English, Persian and Bulgarian, squashed as they are compared.

use super::{
    super::target::{Part, Piece, REFERENCE, Target},
    name::Name,
};
use crate::domain::Table;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Strength {
    Strong,
    /// Often something else.
    Weak,
}

/// A field, the words that mean it, and those that may.
struct Word {
    key: &'static str,
    part: Part,
    strong: &'static str,
    weak: &'static str,
}

const fn word(key: &'static str, part: Part, strong: &'static str, weak: &'static str) -> Word {
    Word { key, part, strong, weak }
}

const fn entry(key: &'static str, label: &'static str, strong: &'static str) -> Word {
    Word { key, part: Part::Entry { at: 0, label }, strong, weak: "" }
}

/// Is it one of these words?
pub(super) fn is_one(words: &str, word: &str) -> bool {
    !word.is_empty() && words.split(' ').any(|one| one == word)
}

/// Tell a list of people.
pub(super) const PERSON: &str = "firstname lastname givenname familyname surname fullname jobtitle personname birthday birthdate \
        dateofbirth first last middlename نامخانوادگی فامیل فامیلی نامونامخانوادگی سمت تاریختولد фамилия \
        презиме триимена пълноиме длъжност рожденден";
pub(super) const COMPANY_NAME: &str = "company companyname organization organisation organizationname organisationname accountname firm \
        firmname شرکت نامشرکت سازمان نامسازمان фирма именафирма компания дружество";
pub(super) const PLAIN_NAME: &str = "name contactname contact customername clientname نام име";

/// Bookkeeping of other programs, or what follows from other columns: not imported unless the user wants it.
const SKIPPED: &str = "weightedvalue currencyofweightedvalue probability updatetime updated updatedat lastmodified \
        lastmodifieddate lastmodifiedbyid systemmodstamp lastactivitydate nextactivitydate \
        lastvieweddate lastreferenceddate lastemailreceived lastemailsent visibleto totalactivities \
        doneactivities activitiestodo emailmessagescount isdeleted masterrecordid isunreadbyowner \
        isconverted createdbyid jigsaw jigsawcontactid cleanstatus contactpersonid organizationid \
        sourceoriginid sourcechannelid archivestatus sequenceenrollment emailtype emaildisplayname \
        directoryserver";

const NAME: &[Word] = &[
    word("name", Part::First, "firstname givenname forename first نامکوچک собственоиме", "نام име"),
    word("name", Part::Middle, "middlename additionalname secondname middle ناممیانی презиме бащиноиме", ""),
    word(
        "name",
        Part::Last,
        "lastname familyname surname last نامخانوادگی فامیل فامیلی نامفامیل фамилия фамилноиме",
        "",
    ),
    word("name", Part::Suffix, "suffix namesuffix", ""),
];
const CONTACT_NAME: &[Word] = &[word(
    "name",
    Part::Whole,
    "name fullname displayname contactname personname customername clientname نامونامخانوادگی نامکامل \
        ناممشتری триимена пълноиме имеифамилия",
    "contact person customer client lead مشتری مخاطب شخص فرد клиент контакт лице",
)];
/// How the person of a deal or company is called.
const NAMED_CONTACT: &[Word] = &[word(
    "name",
    Part::Whole,
    "contactperson contactname primarycontact contact person personname fullname customername \
        clientname associatedcontact مخاطب شخص فرد نامونامخانوادگی ناممشتری نامشخص شخصرابط лицезаконтакт \
        контакт контактнолице лице триимена",
    "customer client name مشتری клиент",
)];
const REACHED: &[Word] = &[
    entry(
        "emails",
        "",
        "email emails emailaddress emailaddresses mail ایمیل پستالکترونیک پستالکترونیکی رایانامه \
        ادرسایمیل имейл имейли имейладрес емейл елпоща електроннапоща мейл",
    ),
    entry("emails", "work", "workemail businessemail emailwork companyemail workemailaddress служебенимейл ایمیلکاری"),
    entry("emails", "home", "homeemail personalemail emailhome emailpersonal личенимейл ایمیلشخصی"),
    entry("emails", "other", "otheremail emailother secondaryemail alternateemail"),
    entry(
        "phones",
        "",
        "phone phones phonenumber tel telephone telephonenumber primaryphone mainphone contactnumber \
        contactphone landline تلفن شمارهتلفن شمارهتماس تلفنتماس تلفنثابت телефон телефони тел \
        телефоненномер телефонзавръзка стационарентелефон",
    ),
    entry(
        "phones",
        "mobile",
        "mobile mobilephone mobilenumber mobilephonenumber phonemobile cell cellphone cellular gsm موبایل \
        تلفنهمراه همراه شمارهموبایل شمارههمراه شمارهتلفنهمراه мобилен мобилентелефон мобиленномер гсм",
    ),
    entry(
        "phones",
        "work",
        "businessphone workphone phonework officephone directphone تلفنمحلکار تلفنکار تلفندفتر \
        служебентелефон служебен",
    ),
    entry("phones", "home", "homephone phonehome تلفنمنزل تلفنخانه домашентелефон домашен"),
    entry("phones", "other", "otherphone phoneother carphone تلفندیگر другтелефон"),
];
const PERSONAL: &[Word] = &[
    word(
        "title",
        Part::Whole,
        "jobtitle position organizationtitle سمت عنوانشغلی длъжност позиция",
        "title role occupation profession شغل професия",
    ),
    word(
        "birthday",
        Part::Whole,
        "birthday birthdate dateofbirth dob تاریختولد تولد روزتولد рожденден рожденадата датанараждане",
        "born",
    ),
];
const COMMON: &[Word] = &[
    word(
        "source",
        Part::Whole,
        "source leadsource sourceorigin dealsource منبع نحوهاشنایی منبعاشنایی источник",
        "channel",
    ),
    word(
        "owner",
        Part::Whole,
        "owner contactowner accountowner dealowner companyowner leadowner assignedto responsible \
        salesperson salesrep accountmanager assignee مسیول کارشناس کارشناسفروش مسیولفروش مسیولپیگیری \
        مسیولمعامله отговорник отговорен отговаря търговец",
        "مالک собственик",
    ),
    word(
        "tags",
        Part::Whole,
        "tags tag labels label groupmembership categories برچسب برچسبها تگ تگها етикет етикети таг тагове",
        "groups group category keywords segment گروه دسته دستهبندی група групи категория категории",
    ),
    word(
        "about",
        Part::Whole,
        "notes note description comments comment remarks background about یادداشت یادداشتها توضیحات توضیح \
        ملاحظات شرح бележки бележка коментар коментари описание забележка забележки",
        "memo bio",
    ),
    word(
        "created_at",
        Part::Whole,
        "created createddate createdate createdat createdon createdtime creationdate dateadded firstseen \
        dealcreated تاریخایجاد تاریخثبت датанасъздаване създаден създадена",
        "",
    ),
    word(
        REFERENCE,
        Part::Whole,
        "id dealid recordid externalid opportunityid contactid personid companyid accountid customerid \
        شناسه کدمشتری",
        "",
    ),
];
/// How the company of a contact or deal is called, and what is told of it beside its name.
const NAMED_COMPANY: &[Word] = &[
    word(
        "name",
        Part::Whole,
        "company companyname organization organisation organizationname organisationname accountname \
        associatedcompany employer firm firmname شرکت نامشرکت سازمان نامسازمان фирма именафирма компания \
        организация дружество работодател",
        "account business customer client مشتری клиент",
    ),
    word(
        "domain",
        Part::Whole,
        "website webpage companywebsite companydomain companydomainname وبسایت وبسایتشرکت уебсайт \
        уебстраница",
        "domain url web site homepage سایت دامنه сайт домейн",
    ),
    word("industry", Part::Whole, "industry sector صنعت حوزهفعالیت زمینهفعالیت бранш отрасъл сектор индустрия", ""),
    word(
        "size",
        Part::Whole,
        "numberofemployees employees companysize headcount employeecount تعدادکارکنان تعدادپرسنل \
        تعدادکارمندان бройслужители служители",
        "",
    ),
    word("phone", Part::Whole, "companyphone companymainphone تلفنشرکت", ""),
];
const COMPANY: &[Word] = &[
    word("name", Part::Whole, "name نام име наименование", ""),
    word(
        "phone",
        Part::Whole,
        "phone phonenumber tel telephone mainphone businessphone تلفن شمارهتلفن شمارهتماس телефон тел",
        "mobile موبایل мобилен",
    ),
    word("size", Part::Whole, "", "size"),
];
const DEAL: &[Word] = &[
    word(
        "title",
        Part::Whole,
        "deal dealtitle dealname opportunity opportunityname معامله عنوانمعامله ناممعامله فرصت عنوانفرصت \
        نامفرصت فرصتفروش сделка именасделка именасделката",
        "title name subject project عنوان موضوع پروژه نام заглавие име тема проект",
    ),
    word(
        "amount",
        Part::Whole,
        "amount value dealvalue dealamount total sum price مبلغ ارزش ارزشمعامله مبلغمعامله مبلغکل قیمت \
        сума стойност стойностнасделката цена общасума",
        "budget revenue worth بودجه бюджет",
    ),
    word(
        "amount",
        Part::Currency,
        "currency currencycode currencyofvalue dealcurrency amountcurrency ارز واحدپول واحدارز валута",
        "واحد",
    ),
    word(
        "stage",
        Part::Whole,
        "stage dealstage pipelinestage salesstage stagename مرحله مرحلهفروش مرحلهمعامله етап \
        етапнасделката фаза стадий",
        "",
    ),
    word(
        "stage",
        Part::Pipeline,
        "pipeline dealpipeline pipelinename funnel کاریز قیف قیففروش پایپلاین фуния",
        "process процес",
    ),
    word("stage", Part::Status, "status dealstatus وضعیت وضعیتمعامله статус състояние", ""),
    word("stage", Part::Won, "wontime wondate wonat датанаспечелване تاریخبرد", ""),
    word("stage", Part::Lost, "losttime lostdate lostat датаназагуба تاریخشکست", ""),
    word("stage", Part::Closed, "dealclosedon closedon closeddate closedat", ""),
    word("stage", Part::Since, "laststagechange stagechanged stagechangedat", ""),
    word(
        "expected_close",
        Part::Whole,
        "expectedclosedate expectedclose closedate closingdate expectedclosingdate estimatedclosedate \
        forecastclosedate تاریخبستن تاریخبستهشدن تاریخپیشبینی تاریخاحتمالیبستن تاریخانتظاربستن \
        очакванадата очакванадатанаприключване очакваноприключване датанаприключване",
        "duedate deadline سررسید краенсрок",
    ),
    word(
        "lost_reason",
        Part::Whole,
        "lostreason closedlostreason reasonlost lossreason دلیلشکست علتشکست دلیلازدستدادن причиназазагуба \
        причиназаотказ",
        "",
    ),
];

const PLACES: [(&str, u8, &str); 4] = [
    ("work", 1, "business work office company"),
    ("home", 2, "home personal"),
    ("other", 3, "other shipping"),
    ("", 1, "mailing billing address primary addr"),
];
const PIECES: [(Piece, &str); 6] = [
    (Piece::Whole, "address fulladdress formatted ادرس نشانی ادرسکامل адрес пъленадрес"),
    (Piece::Street, "street streetaddress addressline line pobox addresspobox extendedaddress خیابان улица"),
    (Piece::City, "city town شهر شهرستان град населеномясто"),
    (Piece::Region, "region state province county stateprovince stateregion استان област регион"),
    (Piece::Postcode, "postcode postalcode zip zipcode zippostalcode postal کدپستی пощенскикод пк"),
    (Piece::Country, "country countryregion کشور държава страна"),
];

/// What a name can mean in a sheet of `kind`, the likeliest first.
pub(super) fn meanings(name: &Name, kind: Table) -> Vec<(Strength, Target)> {
    if is_one(SKIPPED, &name.word) && name.group.is_none() {
        return vec![(Strength::Strong, Target::Skip)];
    }
    if let Some((group, at)) = &name.group {
        return numbered(group, *at, &name.word, kind).map(|target| (Strength::Strong, target)).into_iter().collect();
    }
    let mut found = Vec::new();
    let mut look = |table: Table, words: &[&[Word]]| {
        for word in words.iter().flat_map(|words| words.iter()) {
            let target = Target::field(table, word.key, word.part);
            let is_in = |words| is_one(words, &name.word) || is_one(words, &name.full);
            if is_in(word.strong) {
                found.push((Strength::Strong, target));
            } else if is_in(word.weak) {
                found.push((Strength::Weak, target));
            }
        }
    };
    match (name.table, kind) {
        (Some(Table::Contact), Table::Contact) | (None, Table::Contact) => {
            look(Table::Contact, &[NAME, CONTACT_NAME, REACHED, PERSONAL, COMMON]);
            look(Table::Company, &[NAMED_COMPANY]);
        }
        (Some(Table::Contact), _) => look(Table::Contact, &[NAME, CONTACT_NAME, REACHED, PERSONAL]),
        (Some(Table::Company), Table::Company) | (None, Table::Company) => {
            look(Table::Company, &[COMPANY, NAMED_COMPANY, COMMON]);
            look(Table::Contact, &[&NAME[2..], NAMED_CONTACT, REACHED]);
        }
        (Some(Table::Company), _) => look(Table::Company, &[COMPANY, NAMED_COMPANY]),
        _ => {
            look(Table::Deal, &[DEAL, COMMON]);
            look(Table::Contact, &[NAME, NAMED_CONTACT, REACHED]);
            look(Table::Company, &[NAMED_COMPANY]);
        }
    }
    let of = name.table.unwrap_or(kind);
    found.extend(address(&name.word, name.at, of).map(|target| (Strength::Strong, target)));
    found
}

/// `E-mail 2 - Value`, `Address 1 - City`, `Organization 1 - Title`.
fn numbered(group: &str, at: u8, word: &str, kind: Table) -> Option<Target> {
    let is_label = matches!(word, "label" | "type");
    let entries = |key| match word {
        "value" => Some(Target::field(Table::Contact, key, Part::Entry { at, label: "" })),
        _ if is_label => Some(Target::field(Table::Contact, key, Part::EntryLabel { at })),
        _ => None,
    };
    match (group, word) {
        ("email", _) => entries("emails"),
        ("phone", _) => entries("phones"),
        ("address", _) => {
            let piece = if is_label { Some(Piece::Label) } else { piece(word) };
            piece.and_then(|piece| address_part(at, piece, "", kind))
        }
        ("organization", "name") => Some(Target::field(Table::Company, "name", Part::Whole)),
        ("organization", "title") => Some(Target::field(Table::Contact, "title", Part::Whole)),
        _ => None,
    }
}

/// `City`, `Business Street 2`, `Адрес`: the number of a street is that of its line.
fn address(word: &str, number: u8, table: Table) -> Option<Target> {
    let placed = PLACES.iter().find_map(|(label, at, words)| {
        let rest = words.split(' ').find_map(|place| word.strip_prefix(place))?;
        Some((*label, *at, piece(rest)?))
    });
    let (label, at, piece) = placed.or_else(|| piece(word).map(|piece| ("", 1, piece)))?;
    match (piece, number) {
        (_, 0) | (Piece::Street, _) => address_part(at, piece, label, table),
        (Piece::Whole, _) => address_part(at, Piece::Street, label, table),
        _ => address_part(number, piece, label, table),
    }
}

fn piece(word: &str) -> Option<Piece> {
    PIECES.iter().find(|(_, words)| is_one(words, word)).map(|(piece, _)| *piece)
}

/// A company has one address.
fn address_part(at: u8, piece: Piece, label: &'static str, table: Table) -> Option<Target> {
    match table {
        Table::Company if at == 1 => {
            Some(Target::field(Table::Company, "address", Part::Address { at, piece, label: "" }))
        }
        Table::Company => None,
        _ => Some(Target::field(Table::Contact, "addresses", Part::Address { at, piece, label })),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::fold::squash;

    fn check(words: &str) {
        words.split(' ').for_each(|word| assert_eq!(squash(word), word));
    }

    #[test]
    fn every_word_is_its_own_squash_and_every_field_exists() {
        let all = [
            (Table::Contact, NAME),
            (Table::Contact, CONTACT_NAME),
            (Table::Contact, NAMED_CONTACT),
            (Table::Contact, REACHED),
            (Table::Contact, PERSONAL),
            (Table::Contact, COMMON),
            (Table::Company, COMMON),
            (Table::Company, NAMED_COMPANY),
            (Table::Company, COMPANY),
            (Table::Deal, DEAL),
            (Table::Deal, COMMON),
        ];
        for (table, words) in all {
            for word in words {
                assert!(word.key == REFERENCE || table.field(word.key).is_some(), "{table:?} {}", word.key);
                check(word.strong);
                check(word.weak);
            }
        }
        [PERSON, COMPANY_NAME, PLAIN_NAME, SKIPPED].into_iter().for_each(check);
        PIECES.iter().map(|(_, words)| *words).chain(PLACES.iter().map(|(_, _, words)| *words)).for_each(check);
    }
}
