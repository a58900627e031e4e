package kz.jospar.core.phrase;

import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.Messages;
import kz.jospar.core.time.Timing;

/**
 * What a phrase can mean as well: kk басқа түсінік, ru другое прочтение.
 *
 * @param meaning the other timing
 * @param reason the key of why one may read it so, such as {@code working-days}
 */
public record Alternative(Timing meaning, String reason) {

    /** Returns why one may read it so. */
    public String explain(Language language) {
        return Messages.in(language).text("alternative." + reason);
    }
}
