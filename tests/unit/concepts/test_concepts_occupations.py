import subprocess
import sys

import pytest

from screening.concepts import occupations


@pytest.fixture(scope="module")
def esco():
    return occupations.load()


@pytest.mark.parametrize(
    ("title", "norwegian", "how"),
    [
        ("sykepleier", "sykepleier", "exact"),
        ("Rørlegger (m/k)", "rørlegger", "exact"),
        ("ELEKTRYK", "elektriker", "exact"),
        ("Sykepleiere", "sykepleier", "inflected"),
    ],
)
def test_titles_are_linked(esco, title, norwegian, how):
    links = esco.link(title)
    assert norwegian in [link.occupation.norwegian for link in links]
    assert links[0].how == how


def test_gender_marked_forms_are_equal(esco):
    he, she = esco.link("ingénieur informatique"), esco.link("ingénieure informatique")
    assert {x.occupation for x in he} & {x.occupation for x in she}


def test_what_is_no_title_stays_unlinked(esco):
    assert esco.link("qwertyuiop asdf") == ()
    assert esco.link("") == ()


def test_nothing_heavy_is_imported():
    code = (
        "import sys; from screening.concepts import base; base.load().read('sykepleier');"
        "print(sorted({'numpy', 'torch', 'sklearn', 'scipy'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    assert done.stdout.strip() == "[]"
