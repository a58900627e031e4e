package kz.jospar.portal.api;

import java.time.LocalDate;
import kz.jospar.portal.staff.SittingHead;

/**
 * A sitting of a staff.
 *
 * @param id the key
 * @param staff the staff's name
 * @param day the day it is planned for, or was called for
 * @param phase new, convened, open, closed, drafted, signed or sent; the last three say how far its minutes have come
 */
public record SittingView(String id, Text staff, LocalDate day, String phase) {
    static SittingView of(SittingHead head) {
        return new SittingView(head.id(), Text.of(head.body()), head.day(), head.phase());
    }
}
