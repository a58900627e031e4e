package kz.jospar.portal.api;

import kz.jospar.portal.staff.KeptRegulation;

/**
 * A regulation of a staff.
 *
 * @param id the key
 * @param staff the staff's name
 * @param version rises with each change of it or of what was declared
 */
public record RegulationView(String id, Text staff, int version) {
    static RegulationView of(KeptRegulation kept) {
        return new RegulationView(
                kept.regulation().id(), Text.of(kept.regulation().name()), kept.version());
    }
}
