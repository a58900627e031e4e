package kz.jospar.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import kz.jospar.core.lang.Language;
import kz.jospar.core.lang.LocalizedText;
import kz.jospar.core.time.Direction;
import kz.jospar.core.time.TermUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeetingTest {
    private static final LocalizedText TEXT = LocalizedText.of(Language.KK, "Мәтін");
    private static final LocalDateTime NINE = LocalDateTime.of(2026, 3, 31, 9, 0);

    @Test
    void a_meeting_of_which_little_is_told_has_no_participants_and_no_steps() {
        Meeting meeting = new Meeting("m", TEXT, NINE, NINE.plusHours(1), ZoneId.of("Asia/Almaty"), "", List.of(TEXT));

        assertThat(meeting.participants()).isEmpty();
        assertThat(meeting.notices()).isEmpty();
        assertThat(meeting).isEqualTo(meeting(null, null));
    }

    @Test
    void no_two_participants_and_no_two_steps_have_one_id() {
        Participant one = new Participant("p", TEXT, MeetingRole.MEMBER);
        Participant other = new Participant("p", TEXT, MeetingRole.CHAIR);
        NoticeStep step = step(5);

        assertThat(meeting(List.of(one), List.of(step)).participants()).containsExactly(one);
        assertThatThrownBy(() -> meeting(List.of(one, other), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("participant id 'p' stands twice in meeting 'm'");
        assertThatThrownBy(() -> meeting(List.of(), List.of(step, step)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("notice id 's' stands twice in meeting 'm'");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 367, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void a_term_is_0_to_366_units(int amount) {
        assertThat(step(0).amount()).isZero();
        assertThat(step(366).amount()).isEqualTo(366);
        assertThatThrownBy(() -> step(amount)).hasMessage("amount is " + amount + ", outside 0..366");
    }

    @Test
    void a_step_lies_before_the_meeting_if_nothing_is_said() {
        assertThat(new NoticeStep("s", TEXT, 5, TermUnit.DAY, null, null).direction())
                .isEqualTo(Direction.BEFORE);
    }

    private static NoticeStep step(int amount) {
        return new NoticeStep("s", TEXT, amount, TermUnit.WORKING_DAY, Direction.AFTER, null);
    }

    private static Meeting meeting(List<Participant> participants, List<NoticeStep> notices) {
        return new Meeting(
                "m", TEXT, NINE, NINE.plusHours(1), ZoneId.of("Asia/Almaty"), "", List.of(TEXT), participants, notices);
    }
}
