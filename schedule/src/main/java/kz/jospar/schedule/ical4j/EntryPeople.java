package kz.jospar.schedule.ical4j;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.schedule.ical.Attendee;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.property.Organizer;

/** Who is asked to an entry, as properties of ical4j. */
final class EntryPeople {
    private EntryPeople() {}

    static Property property(Attendee attendee) {
        URI address = URI.create("mailto:" + attendee.address());
        List<Parameter> parameters = new ArrayList<>();
        if (!attendee.name().isEmpty()) {
            parameters.add(new Cn(attendee.name()));
        }
        if (attendee.part() == Attendee.Part.ORGANIZER) {
            return new Organizer(new ParameterList(parameters), address);
        }
        parameters.add(
                switch (attendee.part()) {
                    case CHAIR -> Role.CHAIR;
                    case OPTIONAL -> Role.OPT_PARTICIPANT;
                    case INFORMED -> Role.NON_PARTICIPANT;
                    default -> Role.REQ_PARTICIPANT;
                });
        return new net.fortuna.ical4j.model.property.Attendee(new ParameterList(parameters), address);
    }
}
