package kz.jospar.core.draft;

import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder;
import jakarta.validation.ConstraintValidatorContext.ConstraintViolationBuilder.NodeBuilderDefinedContext;

/**
 * Where a measure stands in a draft, counted from 0.
 *
 * @param section the place of its section
 * @param measure its place in the section
 */
record MeasurePlace(int section, int measure) {

    /** Tells a violation at a field of the measure: {@code sections[1].measures[3].deadline}. */
    void tell(ConstraintViolationBuilder violation, String field) {
        at(violation, field).addConstraintViolation();
    }

    /** Tells a violation at an executor's name: {@code sections[1].measures[3].executors[0].name}. */
    void tellExecutor(ConstraintViolationBuilder violation, int executor) {
        at(violation, "executors")
                .addPropertyNode("name")
                .inIterable()
                .atIndex(executor)
                .addConstraintViolation();
    }

    private NodeBuilderDefinedContext at(ConstraintViolationBuilder violation, String field) {
        return violation
                .addPropertyNode("sections")
                .addPropertyNode("measures")
                .inIterable()
                .atIndex(section)
                .addPropertyNode(field)
                .inIterable()
                .atIndex(measure);
    }
}
