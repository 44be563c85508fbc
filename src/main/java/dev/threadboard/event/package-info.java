/**
 * What happened: events, each with a fact of a sealed family, which a {@code FactVisitor} decides
 * on; and their JSON-lines form.
 *
 * <p>Events have one total order ({@code seq} counts from 1 without gaps) and their time never runs
 * backwards. Each was published while its thread held the baton, before any other thread could see
 * its effect.
 */
package dev.threadboard.event;
