package kz.jospar.protocol.sitting;

import java.time.LocalDate;

/** Members who were asked for their votes without being there, and since when their term runs. */
record Poll(Tree<Boolean> seats, LocalDate asked) {}
