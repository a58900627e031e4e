package kz.jospar.cli;

import java.time.LocalDate;
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
        if (problem instanceof OverwrittenOptionException twice) {
            return terminal.text("usage.twice", name(twice.getOverwritten()));
        }
        @Nullable ArgSpec argument = problem.getArgSpec();
        if (argument != null && problem.getValue() != null) {
            return terminal.text("usage.value", name(argument), problem.getValue(), taken(argument));
        }
        return Objects.toString(problem.getMessage(), "");
    }

    private static String taken(ArgSpec argument) {
        return argument.type() == LocalDate.class ? "2025-03-31" : argument.paramLabel();
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
