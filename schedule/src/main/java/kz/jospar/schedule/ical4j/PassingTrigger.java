package kz.jospar.schedule.ical4j;

import java.time.Duration;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyFactory;
import net.fortuna.ical4j.model.property.Trigger;

/**
 * A trigger in hours and minutes that pass. ical4j 4.4.0 writes 120 hours as five days, and these are days of the clock
 * (RFC 5545, 3.3.6): an hour off where the clocks are changed in between.
 */
final class PassingTrigger extends Trigger {
    private static final long serialVersionUID = 1;

    PassingTrigger(ParameterList parameters, Duration offset) {
        super(parameters, offset);
    }

    @Override
    public String toString() {
        String text = super.toString();
        if (getDuration() instanceof Duration offset && offset.abs().toDays() > 0) {
            // A duration's own text knows no days, but has the sign inside.
            String passing = (offset.isNegative() ? "-" : "") + offset.abs();
            return text.replace(':' + getValue(), ':' + passing);
        }
        return text;
    }

    /** Of its copies, which are made from {@link #getValue()}, with days. */
    @Override
    protected PropertyFactory<Trigger> newFactory() {
        return getDuration() instanceof Duration offset ? new Copies(offset) : super.newFactory();
    }

    private static final class Copies extends Trigger.Factory {
        private static final long serialVersionUID = 1;

        private final Duration offset;

        Copies(Duration offset) {
            this.offset = offset;
        }

        @Override
        public Trigger createProperty(ParameterList parameters, String value) {
            return new PassingTrigger(parameters, offset);
        }
    }
}
