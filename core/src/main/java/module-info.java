/**
 * The shared words of Jospar: plans, measures, executors, timings, findings, and the readers that make them.
 *
 * <p>Begin with {@link kz.jospar.core.plan.Plan}.
 */
@SuppressWarnings("module") // 'opens ... to' names a validator that an embedder may leave out
@org.jspecify.annotations.NullMarked
module kz.jospar.core {
    // Annotations only: the records are read by Jackson 2 and 3 and checked by any Jakarta validator.
    requires static transitive com.fasterxml.jackson.annotation;
    requires static transitive jakarta.validation;
    requires static transitive org.jspecify;
    // The readers tell at debug level what they made of a document.
    requires org.slf4j;

    // What a plan is made of.
    exports kz.jospar.core.plan;
    exports kz.jospar.core.party;
    exports kz.jospar.core.time;
    exports kz.jospar.core.staff;
    exports kz.jospar.core.duty;

    // From one edition of a plan to the next.
    exports kz.jospar.core.amendment;

    // What every module speaks of.
    exports kz.jospar.core.lang;
    exports kz.jospar.core.source;
    exports kz.jospar.core.finding;

    // From documents to plans.
    exports kz.jospar.core.table;
    exports kz.jospar.core.phrase;
    exports kz.jospar.core.text;
    exports kz.jospar.core.lint;

    // From a form or a request to plans: what a person should mend, all at once.
    exports kz.jospar.core.draft;

    // A validator reads the records' fields.
    opens kz.jospar.core.plan to
            org.hibernate.validator;
    opens kz.jospar.core.party to
            org.hibernate.validator;
    opens kz.jospar.core.staff to
            org.hibernate.validator;
    opens kz.jospar.core.lang to
            org.hibernate.validator;
    opens kz.jospar.core.draft to
            org.hibernate.validator;
}
