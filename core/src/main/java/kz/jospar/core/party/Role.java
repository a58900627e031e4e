package kz.jospar.core.party;

import com.fasterxml.jackson.annotation.JsonValue;

/** The part of an executor in a measure: kk орындаушының рөлі, ru роль исполнителя. */
public enum Role {
    /** The first named: kk бірінші аталған, ru названный первым. */
    LEAD("lead"),
    /** Named after the first: kk бірлесіп орындаушы, ru соисполнитель. */
    CO_EXECUTOR("co"),
    /** Marked to collect the others' answers: kk жинақтау, ru свод. */
    CONSOLIDATOR("consolidator"),
    /** Marked to call the others together: kk шақыру («созыв»), ru созыв. */
    CONVENOR("convenor"),
    /** Many bodies under one name: kk топ, ru группа, such as "akimats of cities and districts". */
    GROUP("group");

    private final String code;

    Role(String code) {
        this.code = code;
    }

    /** Returns the word used in JSON and on the command line. */
    @JsonValue
    public String code() {
        return code;
    }
}
