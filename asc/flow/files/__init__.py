"""Files that people write and workflows read: YAML that keeps its comments when it is written."""

from .save import save_text
from .yaml_file import YamlFile, read_yaml

__all__ = ["YamlFile", "read_yaml", "save_text"]
