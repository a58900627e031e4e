package kz.jospar.portal.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.jospar.protocol.sitting.SittingDocument;
import kz.jospar.protocol.sitting.SittingEvent;
import kz.jospar.protocol.sitting.Withdrawal;
import org.jspecify.annotations.Nullable;

/**
 * What was entered about a sitting, whether it stands or not. Who voted how is not told.
 *
 * @param number its place, from 1
 * @param at the moment it happened, local time
 * @param kind what happened
 * @param withdrawn who withdrew it, when and why; absent where it stands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record SittingEventView(
        int number, LocalDateTime at, String kind, @Nullable Withdrawn withdrawn) {
    /**
     * That it does not stand.
     *
     * @param at the moment, local time
     * @param by the account
     * @param reason why
     */
    public record Withdrawn(LocalDateTime at, String by, String reason) {
        private static Withdrawn of(Withdrawal withdrawal) {
            return new Withdrawn(withdrawal.at(), withdrawal.by(), withdrawal.reason());
        }
    }

    static List<SittingEventView> of(SittingDocument document) {
        List<SittingEventView> views = new ArrayList<>();
        for (SittingEvent event : document.events()) {
            views.add(new SittingEventView(
                    views.size() + 1,
                    event.at(),
                    event.kind(),
                    document.withdrawal(views.size()).map(Withdrawn::of).orElse(null)));
        }
        return views;
    }
}
