package kz.jospar.core.plan;

import java.util.List;
import kz.jospar.core.guard.Guard;

/** Tells what the words of a cell on costs say. */
final class FundingWords {
    private FundingWords() {}

    static FundingKind kind(String text) {
        Guard.present("funding", text);
        return FundingKind.OTHER;
    }

    static List<FundingSource> sources(String text) {
        Guard.present("funding", text);
        return List.of();
    }
}
