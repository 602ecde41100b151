import type { FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

/** What the gateway counts. Labels name teams and routes only, nothing by which one person could be found. */
export class Metrics {
  readonly registry = new Registry();
  readonly requests = new Histogram({
    name: 'voordeur_http_request_duration_seconds',
    help: 'Duration of requests',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers: [this.registry],
  });
  readonly questions = new Counter({
    name: 'voordeur_questions_total',
    help: 'Questions stored, by the team that got them first and by urgency',
    labelNames: ['team', 'urgency'],
    registers: [this.registry],
  });
  readonly repeats = new Counter({
    name: 'voordeur_questions_repeated_total',
    help: 'Questions sent again that were stored already',
    registers: [this.registry],
  });
  readonly unknownPartners = new Counter({
    name: 'voordeur_questions_unknown_partner_total',
    help: 'Questions that named a partner nobody registered',
    registers: [this.registry],
  });
  readonly serviceReports = new Counter({
    name: 'voordeur_service_reports_total',
    help: 'Reports of something wrong on the sociale kaart, by kind',
    labelNames: ['kind'],
    registers: [this.registry],
  });
  readonly zeroResults = new Counter({
    name: 'voordeur_zero_results_total',
    help: 'Searches that found nothing, by the area and the subject that were chosen',
    labelNames: ['area', 'leefgebied'],
    registers: [this.registry],
  });
  readonly eventStreams = new Gauge({
    name: 'voordeur_event_streams',
    help: 'Pages of staff that listen for changes now',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }
}

/** Measures every request by the pattern of its route. */
export function measureRequests(app: FastifyInstance, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    metrics.requests.observe(
      { method: request.method, route: request.routeOptions.url ?? 'unknown', status: reply.statusCode },
      reply.elapsedTime / 1000,
    );
  });
}
