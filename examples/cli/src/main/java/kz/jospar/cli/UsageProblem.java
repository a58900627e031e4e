package kz.jospar.cli;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the reader's language what picocli says in English. */
final class UsageProblem {
    private UsageProblem() {}

    static String words(Terminal terminal, ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return terminal.text("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            List<ArgSpec> arguments = missing.getMissing();
            return terminal.text(
                    "usage.missing", arguments.stream().map(UsageProblem::name).collect(Collectors.joining(", ")));
        }
        @Nullable ArgSpec argument = problem.getArgSpec();
        if (problem instanceof OverwrittenOptionException && argument != null) {
            return terminal.text("usage.twice", name(argument));
        }
        if (argument != null && problem.getValue() != null) {
            return terminal.text("usage.value", name(argument), problem.getValue(), argument.paramLabel());
        }
        return Objects.toString(problem.getMessage(), "");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
