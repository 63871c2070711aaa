"""The words people see for the codes that machines use; translated in the catalogues."""

from typing import Any, NamedTuple

from flask_babel import lazy_gettext as _


class Sign(NamedTuple):
    """A verdict or outcome for the eye: word, sign and colour of the design system together."""

    word: Any
    sign: str
    color: str


VERDICTS = {
    "met": Sign(_("Met"), "✓", "success"),
    "needs_assessment": Sign(_("Must be assessed"), "?", "warning"),
    "undocumented": Sign(_("Not documented"), "–", "neutral"),
    "below": Sign(_("Below the requirement"), "✕", "danger"),
}

VERDICT_HELP = {
    "met": _("The CV shows that the requirement is met."),
    "needs_assessment": _("The system cannot know. A person must look at it."),
    "undocumented": _("Nothing in the CV shows it. That does not mean no."),
    "below": _("The CV shows something, but less than the requirement asks for."),
}

OUTCOMES = {
    "qualified": Sign(_("Qualified"), "✓", "success"),
    "undecided": Sign(_("Undecided"), "?", "warning"),
    "not_shown_qualified": Sign(_("Not shown qualified"), "–", "neutral"),
}

OUTCOME_HELP = {
    "qualified": _("All absolute requirements are met."),
    "undecided": _("Nothing is lacking, but something must be assessed by a person."),
    "not_shown_qualified": _("At least one absolute requirement is not met or not documented."),
}

CONFIDENCES = {"high": _("High"), "medium": _("Medium"), "low": _("Low")}

KINDS = {
    "education": _("Education"),
    "experience": _("Experience"),
    "language": _("Language"),
    "authorisation": _("Authorisation"),
    "skill": _("Competence"),
}

STATES = {
    "open": Sign(_("Open"), "●", "info"),
    "closed": Sign(_("Deadline passed"), "■", "warning"),
    "screened": Sign(_("Screened"), "✓", "success"),
}

FLAGS = {
    "qualified_not_listed": _("Qualified, but not on the list"),
    "dominates_listed": _("Not on the list, though better placed than one who is"),
    "listed_not_qualified": _("On the list without being shown qualified"),
    "inconsistent_treatment": _("Treated differently with the same basis"),
    "awaiting_assessment": _("Left out while something is unassessed"),
    "single_criterion_cut": _("Falls on one requirement only"),
    "group_not_called": _("A group has nobody called in"),
    "target_not_reached": _("A target is not reached"),
    "selection_gap": _("Groups are selected at different rates"),
}

REASONS = {
    "called_in": _("Is called in after all"),
    "requirement_not_met": _("Does not meet the requirement"),
    "assessed": _("Has been assessed by a person"),
    "equal_not_separable": _("Equal, cannot be told apart"),
    "other": _("Another reason"),
}

RULE_OUTCOMES = {
    "fulfilled": Sign(_("Fulfilled"), "✓", "success"),
    "not_fulfilled": Sign(_("Not fulfilled"), "✕", "danger"),
    "undecidable": Sign(_("Cannot be decided"), "?", "neutral"),
}

SECTIONS = {
    "basics": _("Contact details"),
    "summary": _("Profile"),
    "work": _("Work"),
    "education": _("Education"),
    "skills": _("Skills"),
    "languages": _("Languages"),
    "certificates": _("Certificates and authorisations"),
    "courses": _("Courses"),
    "volunteer": _("Voluntary work"),
    "interests": _("Interests"),
    "references": _("References"),
    "other": _("Other"),
}

ORIGINS = {
    "read": _("Read from the file"),
    "corrected": _("Corrected by a person"),
    "kept": _("Read anew, the corrected version stays in use"),
    "merged": _("From another candidate who was joined with this one"),
}

ALIKE = {
    "email": _("the same e-mail address"),
    "phone": _("the same telephone number"),
    "name_and_history": _("the same name and a job or study in common"),
}

PLACEMENTS = {
    "placed": Sign(_("Placed"), "✓", "success"),
    "ambiguous": Sign(_("Can be read in several ways"), "?", "warning"),
    "needs_assessment": Sign(_("Must be assessed"), "?", "warning"),
    "unknown": Sign(_("Not recognised by the system"), "–", "neutral"),
}

AWARDED = {
    "yes": _("Degree awarded"),
    "no": _("No degree awarded"),
    "short": _("Shorter than a degree"),
    "unknown": _("Not said whether it was completed"),
}

RECOGNITIONS = {
    "general": _("General recognition"),
    "profession": _("Authorisation for the profession"),
    "vocational": _("Recognition of vocational education"),
}

# The Norwegian qualifications framework; half steps as in `screening.domain.ladder`.
RUNGS = {
    "2": _("Lower secondary school"),
    "3": _("Part of upper secondary school"),
    "4": _("Upper secondary school"),
    "5.1": _("Vocational college 1"),
    "5.2": _("Vocational college 2"),
    "6.1": _("University college candidate"),
    "6.2": _("Bachelor's degree"),
    "7": _("Master's degree"),
    "8": _("PhD"),
}

NOTICES = {
    "instruction": _("An instruction to the machine"),
    "hidden_text": _("Text that a reader of the file does not see"),
    "pasted_requirement": _("The requirement's own words, pasted"),
    "stuffed_keywords": _("Keywords in heaps"),
}

RECOGNITION_STATES = {
    "none": _("Not asked for"),
    "asked": _("Asked for"),
    "answered": _("Answered"),
}

# The broad fields of ISCED-F 2013.
BROAD_FIELDS = {
    "00": _("Basic and general programmes"),
    "01": _("Teacher training and pedagogy"),
    "02": _("Humanities and arts"),
    "03": _("Social sciences and journalism"),
    "04": _("Business, administration and law"),
    "05": _("Natural sciences and mathematics"),
    "06": _("Information technology"),
    "07": _("Engineering, manufacturing and construction"),
    "08": _("Agriculture, forestry and fisheries"),
    "09": _("Health and welfare"),
    "10": _("Services, transport and safety"),
}

LANGUAGES = {
    "nb": _("Norwegian"),
    "en": _("English"),
    "ar": _("Arabic"),
    "de": _("German"),
    "es": _("Spanish"),
    "fa": _("Persian"),
    "fr": _("French"),
    "lt": _("Lithuanian"),
    "pl": _("Polish"),
    "ro": _("Romanian"),
    "ru": _("Russian"),
    "se": _("Northern Sami"),
    "so": _("Somali"),
    "sv": _("Swedish"),
    "ti": _("Tigrinya"),
    "tr": _("Turkish"),
    "uk": _("Ukrainian"),
    "ur": _("Urdu"),
}

LANGUAGE_SKILLS = {
    "listening": _("listening"),
    "reading": _("reading"),
    "speaking": _("speaking"),
    "writing": _("writing"),
}

# Why a person may be found.
CONSENTS = {
    "consent": _("Has consented to be found"),
    "employer": _("Imported by the employer"),
    "application": _("Has applied for a position"),
}

RECENT = {2: _("Within 2 years"), 5: _("Within 5 years")}

# The filters of a search, by what a search calls them.
CRITERIA = {
    "text": _("The words"),
    "name": _("The name"),
    "level": _("Level of education"),
    "fields": _("Field of education"),
    "languages": _("Language"),
    "experience": _("Experience"),
    "places": _("Place"),
    "licences": _("Driving licence"),
    "authorisations": _("Authorisation"),
    "availability": _("Available by"),
    "consent": _("Basis"),
    "phrase": _("The phrase"),
    "without": _("Left out"),
}

# What of a CV does not say.
SILENT = {
    "level": _("level of education"),
    "fields": _("field of education"),
    "languages": _("level in the language"),
    "experience": _("what work it was, or when"),
    "places": _("place"),
    "licences": _("driving licence"),
    "authorisations": _("authorisation"),
    "availability": _("when the person is available"),
}

SHOWN_HOW = {
    "page": _("Page"),
    "export": _("Export"),
    "cut": _("What cut them"),
    "alert": _("New in a saved search"),
}

CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")

# What a person should look at in a reading: by reason, or by the field that was not found.
DOUBTS = {
    "basics.name": _("The name was not found"),
    "work.position": _("A job without a title"),
    "work.name": _("A job without an employer"),
    "work.startDate": _("A job without dates"),
    "education.studyType": _("An education without a degree"),
    "education.institution": _("An education without a school"),
    "education.endDate": _("An education without dates"),
    "languages.cefr": _("A language without a level"),
    "unsure": _("Read with little certainty"),
    "impossible_date": _("A date that does not exist"),
    "page_not_read": _("A page that is a picture and was not read"),
    "recognised": _("Read from a picture, certainty in per cent"),
}

SOURCES = {
    "own knowledge, verify": _("our own knowledge, to be checked"),
    "looked up": _("looked up"),
    "inferred from level": _("inferred from the level"),
}
"""The fixed wording of the sources in the credential data."""

WRONG_FIELDS = {
    "consent_on": _("Write the day the person agreed; no official answer is asked for without it."),
    "asked_on": _("Write the day it was asked for, on or after the day the person agreed."),
    "answered_on": _("Write the day of the answer, on or after the day it was asked for."),
    "result": _("Write what was answered."),
    "level": _("A level can be named only where an answer has come."),
    "reason": _("Write a reason."),
}

FILE_ERRORS = {
    "no_text": _("The file has no text that can be read, perhaps a scanned picture."),
    "damaged": _("The file is damaged."),
    "unsupported": _("The file is of a kind that cannot be read as a CV."),
    "too_large": _("The file is too large."),
    "encrypted": _("The file is locked with a password."),
    "not_searchable": _("The CV is stored, but cannot be found by searching yet."),
    "erased": _("Erased in the meantime."),
}
