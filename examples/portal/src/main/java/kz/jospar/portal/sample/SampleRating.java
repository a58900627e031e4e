package kz.jospar.portal.sample;

import java.io.IOException;
import java.util.Optional;
import kz.jospar.core.lang.Language;
import kz.jospar.portal.account.Account;
import kz.jospar.portal.rating.RatingIntake;
import kz.jospar.portal.rating.Ratings;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Twelve invented towns and districts, rated for 2025 by the twelve indicators of a real regulation. */
@Component
@Profile("sample")
@Order(3)
class SampleRating implements SampleData {
    private final RatingIntake intake;
    private final Ratings ratings;

    SampleRating(RatingIntake intake, Ratings ratings) {
        this.intake = intake;
        this.ratings = ratings;
    }

    @Override
    public void load(Account keeper) throws IOException {
        RatingIntake.Outcome outcome = intake.read(
                "2025",
                source("staff-methodology.json"),
                source("staff-indicators.csv"),
                Optional.of(source("staff-events.csv")),
                Language.EN);
        ratings.add(
                outcome.record()
                        .orElseThrow(() -> new IllegalStateException("the sample is refused: " + outcome.problems())),
                keeper.name());
    }

    private static RatingIntake.Source source(String name) {
        return new RatingIntake.Source(name, new ClassPathResource("sample/" + name));
    }
}
