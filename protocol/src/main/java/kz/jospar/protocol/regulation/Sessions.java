package kz.jospar.protocol.regulation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Locale;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.source.Citation;
import kz.jospar.core.time.Timing;
import kz.jospar.protocol.rule.Threshold;
import org.jspecify.annotations.Nullable;

/**
 * When a body sits: kk отырыстар, ru заседания.
 *
 * @param regular how often at least, as a recurrence: "at least once a quarter"
 * @param initiators who may call an extraordinary sitting
 * @param onlyNamedQuestions whether an extraordinary sitting takes up only the questions it was called for
 * @param afterNoQuorum by when a sitting without quorum is held anew
 * @param open whether sittings are open
 * @param languages the languages they are held in
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Sessions(
        Rule<Timing> regular,
        List<Initiator> initiators,
        Rule<Boolean> onlyNamedQuestions,
        Rule<Timing> afterNoQuorum,
        Rule<Boolean> open,
        Rule<List<Language>> languages) {
    static final Sessions UNSAID =
            new Sessions(Rule.unsaid(), List.of(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid(), Rule.unsaid());

    public Sessions {
        regular = Rule.orUnsaid(regular);
        initiators = initiators == null ? List.of() : List.copyOf(initiators);
        onlyNamedQuestions = Rule.orUnsaid(onlyNamedQuestions);
        afterNoQuorum = Rule.orUnsaid(afterNoQuorum);
        open = Rule.orUnsaid(open);
        languages = Rule.orUnsaid(languages);
    }

    /**
     * Who may call an extraordinary sitting: kk кезектен тыс отырыстың бастамашысы, ru инициатор внеочередного заседания.
     *
     * @param who the head, members together, or somebody outside
     * @param share of all members, where members call it together
     * @param body the body outside, where it is one
     * @param within the term in which the sitting is then held
     * @param citation the paragraph
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Initiator(
            Who who,
            @Nullable Threshold share,
            @Nullable LocalizedText body,
            @Nullable Timing within,
            Citation citation) {
        public Initiator {
            Given.present("who", who);
            Given.present("citation", citation);
            if ((who == Who.MEMBERS) != (share != null)) {
                throw new IllegalArgumentException(
                        "a share of members belongs to an initiative of members, and only there");
            }
        }

        /** kk бастамашы түрі, ru вид инициатора. */
        public enum Who {
            HEAD,
            MEMBERS,
            OUTSIDE;

            /** Returns the name used in JSON. */
            @JsonValue
            public String code() {
                return name().toLowerCase(Locale.ROOT);
            }
        }
    }
}
