package kz.jospar.core.staff;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What somebody does at a meeting: kk отырыстағы рөл, ru роль на заседании. */
public enum MeetingRole {
    /** kk төраға, ru председательствующий. */
    CHAIR,
    /** kk төрағаның орынбасары, ru заместитель председательствующего. */
    DEPUTY_CHAIR,
    /** kk хатшы, ru секретарь. */
    SECRETARY,
    /** kk мүше, ru член. */
    MEMBER,
    /** kk баяндамашы, ru докладчик. */
    SPEAKER,
    /** kk шақырылған, ru приглашённый. */
    INVITED;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
