package kz.jospar.portal.account;

import java.util.Objects;

/** Whose obligations somebody may see: kk көру аясы, ru область видимости. Every query takes one. */
public sealed interface Scope {
    /** Everybody's. */
    Scope ALL = new All();

    /** Tells whether what these executors owe may be seen. */
    boolean includes(Iterable<String> executors);

    /** Everybody's: kk барлығы, ru все. */
    record All() implements Scope {
        @Override
        public boolean includes(Iterable<String> executors) {
            return true;
        }
    }

    /**
     * What one body owes, alone or with others: kk өзінікі, ru своё.
     *
     * @param executor the id under which plans name it
     */
    record Own(String executor) implements Scope {
        public Own {
            Objects.requireNonNull(executor, "executor");
        }

        @Override
        public boolean includes(Iterable<String> executors) {
            for (String one : executors) {
                if (one.equals(executor)) {
                    return true;
                }
            }
            return false;
        }
    }
}
