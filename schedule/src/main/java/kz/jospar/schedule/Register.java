package kz.jospar.schedule;

import java.util.List;
import kz.jospar.core.duty.Commitment;

/**
 * All that commitments owe, and what of them has no date: kk міндеттемелер тізілімі, ru реестр обязательств. A commitment
 * whose deadline was not understood stands in none of the lists; the lint of its plan says so.
 *
 * @param obligations what is owed, commitment by commitment
 * @param dropped what was due before the adoption and so is not owed
 * @param uncounted what is owed, but on a day that runs into a year without a calendar
 * @param undated the commitments without any date, and why
 */
public record Register(
        List<Obligation> obligations, List<Obligation> dropped, List<Owed> uncounted, List<Undated> undated) {
    static final Register EMPTY = new Register(List.of(), List.of(), List.of(), List.of());

    public Register {
        obligations = List.copyOf(obligations);
        dropped = List.copyOf(dropped);
        uncounted = List.copyOf(uncounted);
        undated = List.copyOf(undated);
    }

    /**
     * A window of a commitment: kk міндеттеменің аралығы, ru период обязательства.
     *
     * @param commitment who owes what
     * @param window when, as far as it is known
     */
    public record Owed(Commitment commitment, Uncounted window) {}

    /**
     * A commitment without a date: kk күні жоқ міндеттеме, ru обязательство без даты.
     *
     * @param commitment the commitment
     * @param why what it lacks
     */
    public record Undated(Commitment commitment, NoDates why) {}
}
