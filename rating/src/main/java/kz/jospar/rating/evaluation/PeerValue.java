package kz.jospar.rating.evaluation;

import kz.jospar.rating.number.Real;

/** A peer's known value. */
record PeerValue(String unit, Real value) {}
