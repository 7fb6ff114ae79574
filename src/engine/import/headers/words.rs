//! The words of headers in English, Persian and Bulgarian, squashed as they are compared.

use super::super::target::{Part, Piece, REFERENCE};

/// A field, the words that mean it, and those that may.
pub(super) struct Word {
    pub key: &'static str,
    pub part: Part,
    pub strong: &'static str,
    pub weak: &'static str,
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
pub(super) const SKIPPED: &str = "weightedvalue currencyofweightedvalue probability updatetime updated updatedat lastmodified \
        lastmodifieddate lastmodifiedbyid systemmodstamp lastactivitydate nextactivitydate \
        lastvieweddate lastreferenceddate lastemailreceived lastemailsent visibleto totalactivities \
        doneactivities activitiestodo emailmessagescount isdeleted masterrecordid isunreadbyowner \
        isconverted createdbyid jigsaw jigsawcontactid cleanstatus contactpersonid organizationid \
        sourceoriginid sourcechannelid archivestatus sequenceenrollment emailtype emaildisplayname \
        directoryserver";

pub(super) const NAME: &[Word] = &[
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
pub(super) const CONTACT_NAME: &[Word] = &[word(
    "name",
    Part::Whole,
    "name fullname displayname contactname personname customername clientname نامونامخانوادگی نامکامل \
        ناممشتری триимена пълноиме имеифамилия",
    "contact person customer client lead مشتری مخاطب شخص فرد клиент контакт лице",
)];
/// How the person of a deal or company is called.
pub(super) const NAMED_CONTACT: &[Word] = &[word(
    "name",
    Part::Whole,
    "contactperson contactname primarycontact contact person personname fullname customername \
        clientname associatedcontact مخاطب شخص فرد نامونامخانوادگی ناممشتری نامشخص شخصرابط лицезаконтакт \
        контакт контактнолице лице триимена",
    "customer client name مشتری клиент",
)];
pub(super) const REACHED: &[Word] = &[
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
pub(super) const PERSONAL: &[Word] = &[
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
pub(super) const COMMON: &[Word] = &[
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
pub(super) const NAMED_COMPANY: &[Word] = &[
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
pub(super) const COMPANY: &[Word] = &[
    word("name", Part::Whole, "name نام име наименование", ""),
    word(
        "phone",
        Part::Whole,
        "phone phonenumber tel telephone mainphone businessphone تلفن شمارهتلفن شمارهتماس телефон тел",
        "mobile موبایل мобилен",
    ),
    word("size", Part::Whole, "", "size"),
];
pub(super) const DEAL: &[Word] = &[
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

pub(super) const PLACES: [(&str, u8, &str); 4] = [
    ("work", 1, "business work office company"),
    ("home", 2, "home personal"),
    ("other", 3, "other shipping"),
    ("", 1, "mailing billing address primary addr"),
];
pub(super) const PIECES: [(Piece, &str); 6] = [
    (Piece::Whole, "address fulladdress formatted ادرس نشانی ادرسکامل адрес пъленадрес"),
    (Piece::Street, "street streetaddress addressline line pobox addresspobox extendedaddress خیابان улица"),
    (Piece::City, "city town شهر شهرستان град населеномясто"),
    (Piece::Region, "region state province county stateprovince stateregion استان област регион"),
    (Piece::Postcode, "postcode postalcode zip zipcode zippostalcode postal کدپستی пощенскикод пк"),
    (Piece::Country, "country countryregion کشور държава страна"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{Table, fold::squash};

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
