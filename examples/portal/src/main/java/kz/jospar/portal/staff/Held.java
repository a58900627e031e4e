package kz.jospar.portal.staff;

import java.time.LocalDate;
import java.util.Optional;
import kz.jospar.protocol.minutes.Minutes;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingDocument.Replay;

/**
 * A sitting as it is kept, counted anew: kk отырыс, ru заседание.
 *
 * @param document what happened
 * @param draft the agenda as it was prepared
 * @param edition the regulation as it was when the sitting was prepared
 * @param regulation the same with the declared choices that the sitting rests on
 * @param replay how it stands
 * @param day the day it is planned or called for
 * @param version rises with each event
 */
public record Held(
        SittingDocument document,
        DraftAgenda draft,
        Regulation edition,
        Regulation regulation,
        Replay replay,
        LocalDate day,
        int version) {
    /** Returns its key. */
    public String id() {
        return document.id();
    }

    /** Returns how it stands. */
    public Sitting sitting() {
        return replay.sitting();
    }

    /** Returns its minutes as far as it has come; nothing before it was opened. */
    public Optional<Minutes> minutes() {
        return Minutes.of(document.id(), sitting(), document.place());
    }
}
