package kz.jospar.portal.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import kz.jospar.portal.Fixtures;
import kz.jospar.portal.PortalTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Each door for each role, as doors.tsv decides. */
@PortalTest
@Import(Furnishing.class)
class DoorsTest {
    /** The accounts of the columns. */
    private static final List<String> WHO = List.of("", "keeper", "dsb", "bb", "head", "viewer");

    @Autowired
    MockMvc web;

    @Autowired
    Fixtures fixtures;

    @Autowired
    Furnishing furnishing;

    @Autowired
    Map<String, RequestMappingHandlerMapping> mappings;

    @Test
    void everyHandlerOfTheApplicationStandsInTheTable() {
        Set<String> built = Door.built(mappings.values()).keySet();
        Set<String> decided = new TreeSet<>();
        Door.table().forEach(door -> decided.add(door.key()));
        Set<String> missing = new TreeSet<>(built);
        missing.removeAll(decided);
        Set<String> gone = new TreeSet<>(decided);
        gone.removeAll(built);
        assertThat(missing)
                .as(
                        "doors.tsv has to decide on these (anonymous, WORKING_BODY, EXECUTOR, another EXECUTOR, HEAD, VIEWER):\n%s\n",
                        String.join(
                                "\n",
                                missing.stream()
                                        .map(line -> line + "\t?\t?\t?\t?\t?\t?")
                                        .toList()))
                .isEmpty();
        assertThat(gone).as("doors.tsv names what is no longer there").isEmpty();
        assertThat(Door.table())
                .allSatisfy(door -> assertThat(door.expected())
                        .hasSize(WHO.size())
                        .isSubsetOf("o", "b", "c", "x", "-", "s", "u", "500"));
    }

    @Test
    void eachDoorIsOpenToWhomTheTableSaysAndToNobodyElse() throws Exception {
        Map<String, HandlerMethod> built = Door.built(mappings.values());
        Map<String, List<String>> wrong = new TreeMap<>();
        for (Door door : decided(built)) {
            List<String> met = new ArrayList<>();
            boolean alike = true;
            for (int i = 0; i < WHO.size(); i++) {
                MockHttpServletResponse answer = knock(door, built, WHO.get(i), true);
                String outcome = outcome(answer);
                met.add(outcome);
                alike &= outcome.equals(door.expected().get(i));
            }
            if (!alike) {
                wrong.put(door.key(), met);
            }
        }
        assertThat(wrong)
                .as("doors that met somebody otherwise than doors.tsv says")
                .isEmpty();
    }

    @Test
    void noFormIsTakenWithoutItsToken() throws Exception {
        Map<String, HandlerMethod> built = Door.built(mappings.values());
        for (Door door : decided(built)) {
            if (!door.method().equals("GET") && !door.method().equals("ANY") && !door.isOfPrograms()) {
                assertThat(knock(door, built, "keeper", false).getStatus())
                        .as(door.key())
                        .isEqualTo(403);
            }
        }
    }

    /** Those that are not there are told by the first test. */
    private static List<Door> decided(Map<String, HandlerMethod> built) {
        return Door.table().stream()
                .filter(door -> built.containsKey(door.key()))
                .toList();
    }

    private MockHttpServletResponse knock(Door door, Map<String, HandlerMethod> built, String who, boolean withToken)
            throws Exception {
        AbstractMockHttpServletRequestBuilder<?> request =
                door.request(Objects.requireNonNull(built.get(door.key())), who, furnishing.things());
        if (withToken && !door.isOfPrograms()) {
            request.with(csrf());
        }
        if (!who.isEmpty()) {
            request.with(fixtures.as(who));
        }
        return web.perform(request).andReturn().getResponse();
    }

    /** What the table has no letter for is told as it is, and is wrong. */
    private static String outcome(MockHttpServletResponse answer) {
        @Nullable String location = answer.getRedirectedUrl();
        return switch (answer.getStatus()) {
            case 400 -> "b";
            case 401 -> "u";
            case 403 -> "x";
            case 404 -> "-";
            case 409, 428 -> "c";
            case 422 -> "o";
            default ->
                location != null && location.startsWith("/sign-in")
                        ? "s"
                        : answer.getStatus() < 400 ? "o" : Integer.toString(answer.getStatus());
        };
    }
}
