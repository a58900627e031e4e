package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Who acts in the procedure of a body: kk әрекет етуші, ru действующее лицо. */
public enum Actor {
    /** kk басшы, ru руководитель. */
    HEAD,
    /** kk басшының орынбасары, ru заместитель руководителя. */
    DEPUTY_HEAD,
    /** The head, or who stands in: kk басшы немесе оны алмастыратын адам, ru руководитель или лицо, его замещающее. */
    HEAD_OR_SUBSTITUTE,
    /** kk хатшы, ru секретарь. */
    SECRETARY,
    /** kk жұмыс органы, ru рабочий орган. */
    WORKING_BODY,
    /** kk мүшелер, ru члены. */
    MEMBERS,
    /** kk мемлекеттік органдар, ru государственные органы. */
    STATE_BODIES,
    /** kk әкім, ru аким. */
    AKIM,
    /** kk әкімдік, ru акимат. */
    AKIMAT,
    /** kk уәкілетті орган, ru уполномоченный орган. */
    AUTHORISED_BODY,
    /** The body as a whole: kk штаб, ru штаб. */
    BODY;

    /** Returns the name used in JSON. */
    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
