import type { INestApplicationContext } from '@nestjs/common';
import { mkdir } from 'node:fs/promises';
import { CONFIG } from '../config/config.module.ts';
import type { Config } from '../config/config.ts';
import { SYSTEM_ACTOR } from '../platform/auth/actor.ts';
import { UnitOfWork } from '../platform/db/unit-of-work.ts';
import { arrivingFolder } from '../platform/files/arriving-folder.ts';
import { FileKeys } from '../platform/files/file-keys.ts';
import { FILE_STORE, type FileStore } from '../platform/files/file-store.ts';
import { demoWorld } from './demo-world.ts';
import { insertRows } from './insert-rows.ts';
import { withDemoFiles } from './keep-demo-file.ts';
import { writeDemoAssessments } from './write-demo-assessments.ts';
import { writeDemoCatalogue } from './write-demo-catalogue.ts';
import { writeDemoDeliverables } from './write-demo-deliverables.ts';
import { writeDemoDescriptions } from './write-demo-descriptions.ts';
import { writeDemoEnquiries } from './write-demo-enquiries.ts';
import { writeDemoFunding } from './write-demo-funding.ts';
import { writeDemoHandovers } from './write-demo-handovers.ts';
import { writeDemoIndicatorSets } from './write-demo-indicator-sets.ts';
import { writeDemoLogs } from './write-demo-logs.ts';
import { writeDemoMas } from './write-demo-mas.ts';
import { writeDemoMilestones } from './write-demo-milestones.ts';
import { writeDemoParticipants } from './write-demo-participants.ts';
import { writeDemoParts } from './write-demo-parts.ts';
import { writeDemoPeople } from './write-demo-people.ts';
import { writeDemoPlans } from './write-demo-plans.ts';
import { writeDemoTerritory } from './write-demo-territory.ts';
import { writeDemoTimesheets } from './write-demo-timesheets.ts';
import { writeDemoUnits } from './write-demo-units.ts';
import { writeDemoProtection } from './write-demo-protection.ts';
import { writeDemoVisitPapers } from './write-demo-visit-papers.ts';
import { writeDemoVisits } from './write-demo-visits.ts';
import { writeDemoVerdicts } from './write-demo-verdicts.ts';

/**
 * Writes the demonstration's history in one transaction, up to the business clock's today; a power cut leaves none of it
 * and the next start writes it whole. Everything is fictitious and the same on every machine.
 */
export async function loadDemo(context: INestApplicationContext): Promise<void> {
  const folder = arrivingFolder(context.get<Config>(CONFIG).files);
  await mkdir(folder, { recursive: true });
  const files = { store: context.get<FileStore>(FILE_STORE), keys: context.get(FileKeys) };
  await withDemoFiles(files, folder, (keep) =>
    context.get(UnitOfWork).run(SYSTEM_ACTOR, async (tx) => {
      const world = await demoWorld(tx);
      await writeDemoPeople(world);
      await writeDemoUnits(world);
      await writeDemoDeliverables(world, keep);
      const participants = await writeDemoParticipants(world);
      await writeDemoLogs(world, participants);
      await writeDemoVisits(world, participants);
      await writeDemoVisitPapers(world, keep);
      await writeDemoProtection(world, participants);
      await writeDemoVerdicts(world);
      await writeDemoCatalogue(world);
      await writeDemoMilestones(world);
      await writeDemoDescriptions(world, keep);
      await writeDemoHandovers(world);
      await writeDemoAssessments(world);
      await writeDemoTerritory(world);
      await writeDemoIndicatorSets(world);
      await writeDemoParts(world, keep);
      await writeDemoTimesheets(world);
      await writeDemoMas(world);
      await writeDemoEnquiries(world);
      await writeDemoPlans(world, keep);
      await writeDemoFunding(world);
      await insertRows(tx, 'fact', world.facts);
      await tx.query(`UPDATE installation SET demo_loaded_at = $1`, [tx.now]);
      await tx.record({
        type: 'demo.loaded',
        projectId: world.project.id,
        subjectType: 'project',
        subjectId: world.project.id,
      });
    }),
  );
}
