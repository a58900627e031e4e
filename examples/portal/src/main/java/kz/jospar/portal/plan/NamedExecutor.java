package kz.jospar.portal.plan;

/**
 * An executor whom a plan names: kk орындаушы, ru исполнитель.
 *
 * @param id the id
 * @param name the name by which the plan names it, the first in the alphabet of several
 */
public record NamedExecutor(String id, String name) {}
