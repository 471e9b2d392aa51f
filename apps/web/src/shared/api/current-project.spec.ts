import { currentProject, permissionsIn } from './current-project.ts';
import type { Project, Session } from './types.ts';

const projects = [{ code: 'PRIKLAD' }, { code: 'RSSZ' }] as Project[];

describe('the project on the screen', () => {
  it('is the one chosen last', () => {
    expect(currentProject(projects, 'RSSZ')?.code).toBe('RSSZ');
  });

  it('is the first when none was chosen, or the chosen one may be read no more', () => {
    expect(currentProject(projects, null)?.code).toBe('PRIKLAD');
    expect(currentProject(projects, 'ZRUSENY')?.code).toBe('PRIKLAD');
  });

  it('is none for a person without a project', () => {
    expect(currentProject([], 'RSSZ')).toBeUndefined();
  });
});

describe('what a person may do', () => {
  const session = {
    user: {
      permissions: ['project.read', 'deliverable.approve', 'verdict.write'],
      projects: [
        { code: 'PRIKLAD', permissions: ['project.read', 'deliverable.approve'] },
        { code: 'RSSZ', permissions: ['project.read', 'verdict.write'] },
      ],
    },
  } as Session;

  it('is what their roles in that project allow', () => {
    expect(permissionsIn(session, 'RSSZ')).toEqual(['project.read', 'verdict.write']);
  });

  it('is nothing in a project they do not read', () => {
    expect(permissionsIn(session, 'JINY')).toEqual([]);
  });
});
