package kz.jospar.cli;

import java.util.List;
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
    static int run(Terminal terminal, List<String> files, PlanReader.Hints hints, Work work) {
        int code = ExitCode.DONE;
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            Progress progress = Progress.show(terminal, i + 1, files.size(), file);
            Plan plan;
            try {
                plan = PlanInput.load(terminal, file, hints);
            } catch (InputException e) {
                progress.clear();
                if (files.size() == 1) {
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
