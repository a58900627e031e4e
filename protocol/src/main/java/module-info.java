/**
 * How an advisory body decides: its regulation as data, quorum, votes, ties, and the reason for each verdict.
 *
 * <p>Begin with {@link kz.jospar.protocol.sitting.Sitting}, with {@link kz.jospar.protocol.regulation.Regulation}, or for a
 * count alone with {@link kz.jospar.protocol.Ballot}.
 */
@org.jspecify.annotations.NullMarked
module kz.jospar.protocol {
    // Citations, languages and sentences.
    requires transitive kz.jospar.core;
    // Annotations only: rules are data, read by Jackson 2 and 3 alike.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive org.jspecify;

    // What was counted and what came of it.
    exports kz.jospar.protocol;
    // Assignments of minutes under control.
    exports kz.jospar.protocol.assignment;
    // What comes round, and around each sitting.
    exports kz.jospar.protocol.duty;
    // What is wrong with a regulation.
    exports kz.jospar.protocol.lint;
    // The published record of a sitting.
    exports kz.jospar.protocol.minutes;
    // The record as a paper to read and sign.
    exports kz.jospar.protocol.paper;
    // A sitting as events.
    exports kz.jospar.protocol.sitting;
    // The staffs above and below, and what arrives from above.
    exports kz.jospar.protocol.hierarchy;
    // What the press tells of a sitting.
    exports kz.jospar.protocol.report;
    // A regulation as data.
    exports kz.jospar.protocol.regulation;
    // What a regulation says about counting.
    exports kz.jospar.protocol.rule;
    // What the body will deal with, by half-years.
    exports kz.jospar.protocol.workplan;
}
