"""The workflows, one package each."""
