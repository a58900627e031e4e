package kz.jospar.protocol.sitting;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/**
 * How far a sitting has come: kk отырыстың кезеңі, ru стадия заседания. It never goes back, but for a
 * dissenting opinion stated after the draft: then the minutes are to be drawn up anew.
 */
public enum Phase {
    /** kk шақырылмаған, ru не созвано. */
    NEW,
    /** kk шақырылған, ru созвано. */
    CONVENED,
    /** kk ашық, ru открыто. */
    OPEN,
    /** kk жабылған, ru закрыто. */
    CLOSED,
    /** kk хаттама жасалған, ru протокол составлен. */
    DRAFTED,
    /** kk хаттамаға қол қойылған, ru протокол подписан. */
    SIGNED,
    /** kk хаттама жіберілген, ru протокол разослан. */
    SENT;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
