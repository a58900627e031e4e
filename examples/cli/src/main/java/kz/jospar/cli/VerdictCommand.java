package kz.jospar.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import kz.jospar.protocol.Explanation;
import kz.jospar.protocol.Tally;
import kz.jospar.protocol.Verdict;
import kz.jospar.protocol.rule.Choice;
import kz.jospar.protocol.sitting.Outlook;
import kz.jospar.protocol.sitting.QuestionState;
import kz.jospar.protocol.sitting.Sitting;
import kz.jospar.protocol.sitting.SittingDocument;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code jospar verdict}: the verdict of each question of a sitting, one JSON object a line. */
@Command(name = "verdict")
final class VerdictCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "REGULATION", descriptionKey = "verdict.regulation")
    String regulation = "";

    @Parameters(index = "1", paramLabel = "SITTING", descriptionKey = "verdict.sitting")
    String sitting = "";

    @Option(names = "--jsonl", descriptionKey = "option.jsonl")
    boolean jsonl;

    @Mixin
    Common common = new Common();

    VerdictCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        SittingInput input = SittingInput.load(terminal, regulation, sitting);
        input.diagnoseRefused(terminal);
        SittingDocument.Replay replay = input.replay();
        replay.sitting()
                .remarks()
                .forEach(remark ->
                        terminal.diagnose(terminal.text("verdict.remark", remark.message(terminal.language()))));
        for (QuestionState question : replay.sitting().questions()) {
            terminal.line(JsonLines.line(line(replay.sitting(), question)));
        }
        return replay.refused().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private Map<String, @Nullable Object> line(Sitting held, QuestionState state) {
        Verdict verdict = state.verdict();
        Explanation why = verdict == null ? null : verdict.explanation();
        Map<String, @Nullable Object> line = new LinkedHashMap<>();
        line.put("question", state.question().id());
        line.put("title", state.question().title().in(terminal.language()));
        line.put("status", state.status().code());
        line.put("verdict", verdict == null ? null : verdict.choose(Name.INSTANCE));
        line.put("required", why == null ? null : why.required());
        line.put("found", why == null ? null : why.found());
        line.put("rule", why == null ? null : rule(why));
        line.put("of", why == null ? null : why.baseCount());
        line.put("act", why == null ? null : why.citation().act());
        line.put("paragraph", why == null ? null : why.citation().paragraph());
        line.put("ground", why == null ? null : why.ground().code());
        line.put("tally", tally(state.tally()));
        line.put("dissents", state.dissents());
        line.put("explanation", why == null ? null : why.message(terminal.language()));
        line.put(
                "outlook",
                verdict != null
                        ? null
                        : held.outlook(state.question().id())
                                .map((Outlook outlook) -> outlook.message(terminal.language()))
                                .orElse(null));
        return line;
    }

    private static String rule(Explanation why) {
        return why.threshold().comparison().code() + " " + why.threshold().numerator() + "/"
                + why.threshold().denominator() + " " + why.base().code();
    }

    private static @Nullable Map<String, @Nullable Object> tally(@Nullable Tally tally) {
        if (tally == null) {
            return null;
        }
        Map<String, @Nullable Object> counts = new LinkedHashMap<>();
        for (Choice choice : Choice.values()) {
            counts.put(choice.code(), tally.count(choice));
        }
        return counts;
    }

    private enum Name implements Verdict.Cases<String> {
        INSTANCE;

        @Override
        public String adopted(Verdict.Adopted verdict) {
            return "adopted";
        }

        @Override
        public String rejected(Verdict.Rejected verdict) {
            return "rejected";
        }

        @Override
        public String noQuorum(Verdict.NoQuorum verdict) {
            return "no-quorum";
        }

        @Override
        public String undefined(Verdict.Undefined verdict) {
            return "undefined";
        }
    }
}
