"""Whether this machine reads scans, and in which languages."""

from screening.parsing.formats import tesseract


def recognition_state() -> str:
    """Tesseract's installed language packs, or that it is missing and how to get it."""
    try:
        packs = sorted(tesseract.languages() - {"osd"})
    except tesseract.NoRecognitionError as error:
        return f"off: {error} (Debian: apt-get install tesseract-ocr tesseract-ocr-nor)"
    return "Tesseract with " + ", ".join(packs)
