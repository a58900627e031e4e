package kz.jospar.jackson;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.jospar.protocol.assignment.AssignmentPolicies;
import kz.jospar.protocol.assignment.AssignmentPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Rules of control come and go as the same bytes by both Jacksons, and what is none is refused. */
class AssignmentPolicyAsJsonTest {
    private static final List<JsonDocuments> BOTH = List.of(Jackson2.documents(), Jackson3.documents());

    static List<String> names() {
        return AssignmentPolicies.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_policy_of_the_library_is_written_as_it_is_stored(String name) throws IOException {
        try (InputStream in = AssignmentPolicies.open(name)) {
            assertStored(name, in.readAllBytes());
        }
    }

    @Test
    void the_sample_with_declared_choices_is_written_as_it_is_stored() throws IOException {
        Path sample = Path.of(System.getProperty("jospar.root"), "examples", "data", "kostanay-assignment-policy.json");
        assertStored("kostanay-choices", Files.readAllBytes(sample));
    }

    private static void assertStored(String id, byte[] stored) throws IOException {
        for (JsonDocuments documents : BOTH) {
            AssignmentPolicy policy = documents.read(new ByteArrayInputStream(stored), AssignmentPolicy.class);
            assertThat(policy.id()).isEqualTo(id);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            documents.write(policy, out);
            assertThat(out.toString(UTF_8)).isEqualTo(new String(stored, UTF_8));
        }
    }

    /** Apostrophes stand for quotes. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'format':'jospar.plan/1'} | not 'jospar.assignment-policy/1'",
                "{'format':'jospar.assignment-policy/1','id':'a','name':{'en':'A'},'act':{'name':'Act','issuer':{'en':'B'}},"
                        + "'extensions':{'value':-1,'paragraph':'1'}} | extensions is -1, below 0",
                "{'format':'jospar.assignment-policy/1','id':'a','name':{'en':'A'},'act':{'name':'Act','issuer':{'en':'B'}},"
                        + "'kinds':{'value':[{'kind':'urgent'},{'kind':'long-term'}],'paragraph':'1'}} | no upper bound",
                "{'format':'jospar.assignment-policy/1','id':'a','name':{'en':'A'},'act':{'name':'Act','issuer':{'en':'B'}},"
                        + "'leadTimes':{'value':[{'kind':'urgent','term':{'amount':0,'unit':'day','direction':'before',"
                        + "'anchor':'term'}}],'paragraph':'1'}} | not a length before the term"
            })
    void what_is_no_policy_is_refused_with_the_reason(String json, String reason) {
        for (JsonDocuments documents : BOTH) {
            InvalidDocumentException refused = catchThrowableOfType(
                    InvalidDocumentException.class,
                    () -> documents.read(
                            new ByteArrayInputStream(json.replace('\'', '"').getBytes(UTF_8)), AssignmentPolicy.class));
            assertThat(refused.reason()).contains(reason.strip());
        }
    }
}
