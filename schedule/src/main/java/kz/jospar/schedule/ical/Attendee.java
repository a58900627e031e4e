package kz.jospar.schedule.ical;

import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Somebody who is asked to a meeting by an address of theirs: kk шақырылған адам, ru приглашённый. Only an embedder who
 * knows addresses and wants them in a feed makes one; the library itself never does.
 *
 * @param address the mail address, as in {@code a@example.org}; a bare name instead of one breaks Thunderbird;
 *     the characters that a mailto address would have to escape (RFC 6068) are refused
 * @param name the name beside it, in one line and without quotation marks, semicolons, backslashes and {@code ^}, which
 *     begins the escapes of RFC 6868 that not every client knows; may be empty
 * @param part what they have to do with it
 */
public record Attendee(String address, String name, Part part) {
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9.!$'*+_~-]{1,64}@[A-Za-z0-9.-]{1,200}");

    public Attendee {
        if (!ADDRESS.matcher(address).matches()) {
            throw new IllegalArgumentException("address '" + address + "' is no mail address");
        }
        name = PlainText.quotable(name.replace("^", ""));
        Objects.requireNonNull(part, "part");
    }

    /** kk рөлі, ru роль. */
    public enum Part {
        /** kk ұйымдастырушы, ru организатор. */
        ORGANIZER,
        /** kk төраға, ru председательствующий. */
        CHAIR,
        /** kk міндетті қатысушы, ru обязательный участник. */
        REQUIRED,
        /** kk шақырылған, ru приглашённый. */
        OPTIONAL,
        /** kk хабардар етілетін, ru уведомляемый. */
        INFORMED
    }
}
