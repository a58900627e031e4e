package kz.jospar.protocol.sitting;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.staff.Seat;
import kz.jospar.core.staff.SeatRole;
import kz.jospar.core.staff.Staff;
import kz.jospar.protocol.regulation.Composition.Counted;
import kz.jospar.protocol.regulation.QuorumRules.OnceLost;
import kz.jospar.protocol.regulation.Regulation;
import kz.jospar.protocol.regulation.Regulations;
import kz.jospar.protocol.regulation.Share;
import kz.jospar.protocol.regulation.VotingRules.Openness;
import kz.jospar.protocol.regulation.VotingRules.QuestionClass;
import kz.jospar.protocol.regulation.VotingRules.TieHolder;
import kz.jospar.protocol.rule.Base;
import kz.jospar.protocol.rule.Threshold;
import kz.jospar.protocol.rule.Tie.Equality;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Regulations that come with the library, with declared choices, and bodies to sit under them. */
final class Bodies {
    static final Citation ORDER = Citation.of("Order of the head", "1");
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();
    private static final Map<String, Regulation> READ = new LinkedHashMap<>();

    private Bodies() {}

    static Regulation read(String name) {
        synchronized (READ) {
            return READ.computeIfAbsent(name, Bodies::load);
        }
    }

    private static Regulation load(String name) {
        try (InputStream in = Regulations.open(name)) {
            return MAPPER.readValue(in, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The National Council's regulation with rules set that it does not have: {@code quorum.onceLost=sitting-ends}. */
    static Regulation council(String... rules) {
        return new DeclaredChoices(ORDER, null, null, null, Equality.VOTES_CAST, null, null)
                .appliedTo(with("national-council", rules));
    }

    /** A regulation that comes with the library with rules set that it does not have. */
    static Regulation with(String name, String... rules) {
        try (InputStream in = Regulations.open(name)) {
            ObjectNode root = (ObjectNode) MAPPER.readTree(in);
            for (String rule : rules) {
                String[] parts = rule.split("[.=]", 3);
                String value = parts[2].matches("true|false|\\{.*") ? parts[2] : '"' + parts[2] + '"';
                String said = "{\"value\":" + value + ",\"paragraph\":\"77\"}";
                boolean list = parts[1].equals("initiators");
                root.withObject("/" + parts[0]).set(parts[1], MAPPER.readTree(list ? "[" + said + "]" : said));
            }
            return MAPPER.treeToValue(root, Regulation.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The Kostanay regulation, with or without the secretary's vote and with one of the two readings of a tie. */
    static Regulation kostanay(boolean secretary, Equality equality) {
        return new DeclaredChoices(
                        ORDER, Map.of("secretary", secretary), Counted.EVERY_SEAT, null, equality, null, null)
                .appliedTo(read("kostanay-2025"));
    }

    static Sitting kostanay(Equality equality) {
        Regulation regulation = kostanay(false, equality);
        return Sitting.of(regulation, regulation.staff().orElseThrow());
    }

    /** Any shipped regulation with random choices; some cannot vote at all, which is refused. */
    static Regulation any(Random random) {
        String name = Regulations.names().get(random.nextInt(Regulations.names().size()));
        Regulation regulation = read(name);
        return new DeclaredChoices(
                        ORDER,
                        name.equals("kostanay-2025") ? Map.of("secretary", random.nextBoolean()) : Map.of(),
                        random.nextInt(4) > 0 ? Counted.EVERY_SEAT : Counted.ORDINARY_MEMBERS,
                        null,
                        Equality.values()[random.nextInt(2)],
                        random.nextBoolean() ? TieHolder.values()[random.nextInt(2)] : null,
                        random.nextBoolean() ? random.nextBoolean() : null,
                        quorum(random, name),
                        null,
                        votes(random, name),
                        Map.of())
                .appliedTo(regulation);
    }

    /** What a body without a quorum of its own, or with one whose base is unsaid, may declare. */
    private static QuorumChoices quorum(Random random, String name) {
        Share share = new Share(Threshold.atLeast(1, 2), Base.ALL_MEMBERS);
        boolean sides = name.equals("tripartite-commission");
        return random.nextInt(4) == 0
                ? null
                : new QuorumChoices(
                        sides ? null : share,
                        sides ? new Share(Threshold.atLeast(1, 2), null) : null,
                        true,
                        true,
                        null,
                        random.nextBoolean() ? OnceLost.values()[random.nextInt(2)] : null);
    }

    private static VoteChoices votes(Random random, String name) {
        Map<QuestionClass, Share> majorities = name.equals("national-personnel-commission")
                ? Map.of(QuestionClass.ORDINARY, new Share(Threshold.moreThan(1, 2), Base.TOOK_PART))
                : Map.of();
        return random.nextInt(4) == 0
                ? null
                : new VoteChoices(majorities, null, Openness.values()[random.nextInt(3)], null, null, null);
    }

    /** A body of members s0, s1, ...: s0 is the head, s1 a deputy, s2 the secretary. */
    static Staff staff(int seats, boolean secretaryVotes) {
        List<Seat> all = new ArrayList<>();
        for (int i = 0; i < seats; i++) {
            SeatRole role = i == 0
                    ? SeatRole.HEAD
                    : i == 1 ? SeatRole.DEPUTY_HEAD : i == 2 ? SeatRole.SECRETARY : SeatRole.MEMBER;
            all.add(new Seat("s" + i, LocalizedText.EMPTY, role, i != 2 || secretaryVotes, i % 4 == 3));
        }
        return new Staff("body", LocalizedText.EMPTY, all);
    }
}
