"""Writes a JSON Resume as Europass XML (the SkillsPassport schema, version 3)."""

import xml.etree.ElementTree as ET
from collections.abc import Mapping
from typing import Any

Resume = Mapping[str, Any]
NAMESPACE = "http://europass.cedefop.europa.eu/Europass"
CEFR = ("A1", "A2", "B1", "B2", "C1", "C2")
CEFR_PARTS = ("Listening", "Reading", "SpokenInteraction", "SpokenProduction", "Writing")


def xml(resume: Resume) -> bytes:
    """The whole document; what the resume does not say is left out."""
    root = ET.Element("SkillsPassport", {"xmlns": NAMESPACE, "locale": "en"})
    document = _under(root, "DocumentInfo")
    _under(document, "DocumentType", "ECV")
    _under(document, "XSDVersion", "V3.4.0")
    learner = _under(root, "LearnerInfo")
    _identification(learner, resume["basics"])
    experience = _under(learner, "WorkExperienceList")
    for job in resume["work"]:
        entry = _under(experience, "WorkExperience")
        _period(entry, job)
        _under(_under(entry, "Position"), "Label", job["position"])
        _under(entry, "Activities", job["summary"])
        _under(_under(entry, "Employer"), "Name", job["name"])
    education = _under(learner, "EducationList")
    for study in resume["education"]:
        entry = _under(education, "Education")
        _period(entry, study)
        _under(entry, "Title", study["studyType"])
        _under(entry, "Activities", study["area"])
        _under(_under(entry, "Organisation"), "Name", study["institution"])
    _skills(_under(learner, "Skills"), resume)
    _achievements(learner, resume)
    ET.indent(root)
    return bytes(ET.tostring(root, encoding="utf-8", xml_declaration=True)) + b"\n"


def _identification(learner: ET.Element, basics: Resume) -> None:
    identification = _under(learner, "Identification")
    first, _, last = basics["name"].partition(" ")
    name = _under(identification, "PersonName")
    _under(name, "FirstName", first)
    _under(name, "Surname", last)
    contact = _under(identification, "ContactInfo")
    address = _under(_under(contact, "Address"), "Contact")
    _under(address, "Municipality", basics["location"]["city"])
    _under(_under(address, "Country"), "Code", basics["location"]["countryCode"])
    _under(_under(contact, "Email"), "Contact", basics["email"])
    phone = _under(_under(contact, "TelephoneList"), "Telephone")
    _under(phone, "Contact", basics["phone"])


def _period(entry: ET.Element, source: Resume) -> None:
    period = _under(entry, "Period")
    for tag, key in (("From", "startDate"), ("To", "endDate")):
        if key in source:
            year, _, month = source[key].partition("-")
            moment = _under(period, tag)
            moment.set("year", year)
            if month:
                moment.set("month", f"--{month}")
    _under(period, "Current", "false" if "endDate" in source else "true")


def _skills(skills: ET.Element, resume: Resume) -> None:
    linguistic = _under(skills, "Linguistic")
    mother = _under(linguistic, "MotherTongueList")
    foreign = _under(linguistic, "ForeignLanguageList")
    for language in resume["languages"]:
        if language["fluency"] not in CEFR:
            spoken = _under(mother, "MotherTongue")
            _under(_under(spoken, "Description"), "Label", language["language"])
            continue
        spoken = _under(foreign, "ForeignLanguage")
        _under(_under(spoken, "Description"), "Label", language["language"])
        level = _under(spoken, "ProficiencyLevel")
        for part in CEFR_PARTS:
            _under(level, part, language["fluency"])
    job = _under(skills, "JobRelated")
    _under(job, "Description", ", ".join(skill["name"] for skill in resume["skills"]))


def _achievements(learner: ET.Element, resume: Resume) -> None:
    achievements = _under(learner, "AchievementList")
    for certificate in resume.get("certificates", []):
        entry = _under(achievements, "Achievement")
        _under(_under(entry, "Title"), "Code", "certifications")
        said = [certificate["name"], certificate.get("issuer"), certificate.get("date", "")[:4]]
        _under(entry, "Description", ", ".join(part for part in said if part))


def _under(parent: ET.Element, tag: str, text: str | None = None) -> ET.Element:
    child = ET.SubElement(parent, tag)
    child.text = text
    return child
