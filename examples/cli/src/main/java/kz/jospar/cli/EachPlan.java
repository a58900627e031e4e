package kz.jospar.cli;

import java.util.Objects;
import kz.jospar.core.plan.Plan;
import kz.jospar.core.text.PlanReader;

/** Goes through several files: one that cannot be read is reported and does not stop the others. */
final class EachPlan {
    private EachPlan() {}

    /** What is done with a plan; returns an exit code. */
    interface Work {
        int on(String file, Plan plan);
    }

    /** Returns the highest code of all files. */
    static int run(Terminal terminal, PlanFiles files, PlanReader.Hints hints, Work work) {
        int code = files.unread() > 0 ? ExitCode.INPUT : ExitCode.DONE;
        int all = files.paths().size();
        for (int i = 0; i < all; i++) {
            String file = files.paths().get(i);
            Progress progress = Progress.show(terminal, i + 1, all, file);
            Plan plan;
            try {
                plan = PlanInput.load(terminal, file, hints);
            } catch (InputException e) {
                progress.clear();
                if (!files.many()) {
                    throw e;
                }
                terminal.diagnose(Objects.toString(e.getMessage(), ""));
                code = ExitCode.INPUT;
                continue;
            }
            progress.clear();
            code = Math.max(code, work.on(file, plan));
        }
        return code;
    }
}
