package kz.jospar.documents;

import java.io.IOException;
import java.io.InputStream;
import kz.jospar.core.plan.Plan;

/** What reads a plan's JSON: kk JSON оқу құралы, ru чтение JSON. This module has none; {@code documents::readPlan} of {@code kz.jospar.jackson} is one. */
@FunctionalInterface
public interface PlanJson {
    /** Reads a plan from the stream's end to end, and leaves it open. */
    Plan read(InputStream in) throws IOException;
}
