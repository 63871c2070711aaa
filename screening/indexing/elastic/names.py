"""How the indices and aliases of one installation are called."""

import re
from dataclasses import dataclass

from screening.indexing.elastic import mapping


@dataclass(frozen=True, slots=True)
class Names:
    """Names below the one in the settings, for one embedding model.

    An index carries format and number in its name. It is reached by three aliases: the plain name
    is what is searched; the model's name is there only while that index holds this model's vectors,
    so that a process with another model can neither compare vectors with it nor write to it; the
    building name is that of a successor until it takes over.
    """

    searched: str
    fingerprint: str

    @property
    def of_model(self) -> str:
        """The alias of the searched index while it is of this model."""
        return f"{self.searched}-m-{self.fingerprint}".lower()

    @property
    def building(self) -> str:
        """The alias of a successor that is being built."""
        return f"{self.searched}-building"

    @property
    def pattern(self) -> str:
        """What all indices of this installation match, and perhaps others."""
        return f"{self.searched}-f*"

    def index(self, number: int) -> str:
        """The name of a new index."""
        return f"{self.searched}-f{mapping.FORMAT}-{number}"

    def is_index(self, name: str) -> bool:
        """Whether it is an index of this installation, of any format."""
        return re.fullmatch(rf"{re.escape(self.searched)}-f\d+-\d+", name) is not None
