"""How many small faults the tests find: `make mutants`.

mutmut says which faults to put in; which tests run a line is recorded once, and a fork of the
collected tests is made for each mutant, with the code of one function exchanged.
"""
