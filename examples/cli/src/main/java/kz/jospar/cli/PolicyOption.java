package kz.jospar.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import picocli.CommandLine.Option;

/** The rules by which assignments are controlled: some of the library, or a file of one's own. */
final class PolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "NAME|FILE",
            defaultValue = "documentation-703",
            descriptionKey = "assignments.policy")
    String policy = "documentation-703";

    AssignmentPolicy policy(Terminal terminal) {
        if (!AssignmentPolicies.names().contains(policy)) {
            return JsonInput.load(terminal, policy, AssignmentPolicy.class, AssignmentPolicy.FORMAT);
        }
        try (InputStream in = AssignmentPolicies.open(policy)) {
            return PlanInput.JSON.read(in, AssignmentPolicy.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
