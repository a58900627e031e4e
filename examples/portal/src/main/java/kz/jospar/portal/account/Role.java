package kz.jospar.portal.account;

/** What an account may do: kk рөл, ru роль. */
public enum Role {
    /** Keeps plans, sittings and records for all: kk жұмыс органы, ru рабочий орган. */
    WORKING_BODY,
    /** Answers for what its own body owes, and sees that alone: kk орындаушы, ru исполнитель. */
    EXECUTOR,
    /** Sees everything and decides on postponements: kk басшы, ru руководитель. */
    HEAD,
    /** Sees everything and changes nothing: kk көруші, ru наблюдатель. */
    VIEWER;

    /** Returns the authority by which Spring Security knows it. */
    public String authority() {
        return "ROLE_" + name();
    }
}
