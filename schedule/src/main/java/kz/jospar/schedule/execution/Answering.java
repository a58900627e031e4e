package kz.jospar.schedule.execution;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import kz.jospar.core.source.Citation;

/**
 * Whose answer makes an obligation done where nobody is marked to consolidate: kk кімнің жауабы күтіледі, ru чей ответ
 * ожидается. The acts differ, so it is a choice; the first value is the default.
 */
public enum Answering {
    /** Each body named answers for itself: kk әрқайсысы, ru каждый. */
    EACH,
    /** The first named coordinates and answers: kk бірінші аталған, ru названный первым. */
    FIRST_NAMED;

    /** Returns where the choice comes from. */
    public Citation citation() {
        return switch (this) {
            case EACH -> Citation.of("Regulation of the Government (resolution 10 of 06.01.2023)", "168");
            case FIRST_NAMED -> Citation.of("Administrative Procedure Code", "46(3)");
        };
    }

    /** Returns the name used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
