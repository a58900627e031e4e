package kz.jospar.protocol.hierarchy;

import kz.jospar.protocol.guard.Guard;

/**
 * Where an assignment comes from: kk тапсырманың көзі, ru источник поручения.
 *
 * @param staff the staff that gave it
 * @param sitting the sitting at which it did, without a slash
 * @param assignment its id in the minutes of that sitting
 */
public record Source(String staff, String sitting, String assignment) {
    public Source {
        Guard.text("staff", staff);
        Guard.text("sitting", sitting);
        Guard.text("assignment", assignment);
        if (sitting.indexOf('/') >= 0) {
            throw new IllegalArgumentException(
                    "sitting '" + sitting + "' has a slash, which parts it from its assignment");
        }
    }

    /** Returns its key among all that was given: {@code republican-2025-10/concrete-measures}. */
    public String key() {
        return sitting + "/" + assignment;
    }

    /**
     * Returns the id under which it arrives at a staff: {@code republican-2025-10/concrete-measures~kostanay-oblast-staff}.
     * What several staffs owe is several obligations, so that whoever controls them together can tell them apart.
     */
    public String arrivingId(String lower) {
        return key() + "~" + Guard.text("lower", lower);
    }
}
