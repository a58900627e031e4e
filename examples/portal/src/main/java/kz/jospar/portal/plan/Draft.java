package kz.jospar.portal.plan;

import java.time.Instant;
import java.util.List;
import kz.jospar.core.amendment.Decision;
import kz.jospar.core.plan.Plan;

/**
 * A plan that was uploaded and not saved yet: kk жоба, ru черновик.
 *
 * @param id the key, which cannot be guessed
 * @param fileName the name of the file, to be shown and for nothing else
 * @param plan what was understood, as its owner mended it
 * @param decisions which measures its owner said to be which of the edition before
 * @param version rises with each change; who makes one names the version they saw
 * @param createdAt when it was uploaded
 */
record Draft(String id, String fileName, Plan plan, List<Decision> decisions, int version, Instant createdAt) {
    Draft {
        decisions = List.copyOf(decisions);
    }

    Draft with(Plan mended, List<Decision> others) {
        return new Draft(id, fileName, mended, others, version, createdAt);
    }
}
