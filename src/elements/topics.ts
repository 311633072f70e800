import { msg } from '@lit/localize';
import { valueKey } from '../search/value-key.js';

/**
 * A topic's name in the interface's language: for its slug in any spelling, or its English name. The feed's own words if it is not
 * one of the programme's 21 topics.
 */
export function topicName(topic: string): string {
  return programmeTopic(topic) ?? programmeTopic(valueKey(topic.replaceAll(',', ''))) ?? topic;
}

/** The names of topics, each once, however the topics are spelt. */
export function topicNames(topics: readonly string[]): readonly string[] {
  const keys = new Set<string>();
  return topics.map(topicName).filter((name) => {
    const key = valueKey(name);
    return !keys.has(key) && keys.add(key);
  });
}

function programmeTopic(slug: string): string | undefined {
  switch (slug) {
    case 'anti-discrimination-and-equality':
      return msg('Anti-discrimination and equality', { desc: 'A topic of good practices' });
    case 'anti-rumour-methodologies':
      return msg('Anti-rumour methodologies', { desc: 'A topic of good practices' });
    case 'business-and-employment':
      return msg('Business and employment', { desc: 'A topic of good practices' });
    case 'communication-and-public-awareness':
      return msg('Communication and public awareness', { desc: 'A topic of good practices' });
    case 'culture-leisure-and-heritage':
      return msg('Culture, leisure and heritage', { desc: 'A topic of good practices' });
    case 'developing-a-culture-of-openness-and-interculturality':
      return msg('Developing a culture of openness and interculturality', {
        desc: 'A topic of good practices',
      });
    case 'education':
      return msg('Education', { desc: 'A topic of good practices' });
    case 'gender-equality-and-intersectionality':
      return msg('Gender equality and intersectionality', { desc: 'A topic of good practices' });
    case 'health-social-care-and-family-support':
      return msg('Health, social care and family support', { desc: 'A topic of good practices' });
    case 'housing-and-urban-planning':
      return msg('Housing and urban planning', { desc: 'A topic of good practices' });
    case 'international-outlook':
      return msg('International outlook', { desc: 'A topic of good practices' });
    case 'leadership-and-political-commitment':
      return msg('Leadership and political commitment', { desc: 'A topic of good practices' });
    case 'mediation-and-conflict-resolution':
      return msg('Mediation and conflict resolution', { desc: 'A topic of good practices' });
    case 'multilingualism':
      return msg('Multilingualism', { desc: 'A topic of good practices' });
    case 'political-and-public-participation':
      return msg('Political and public participation', { desc: 'A topic of good practices' });
    case 'public-and-community-services':
      return msg('Public and community services', { desc: 'A topic of good practices' });
    case 'refugees':
      return msg('Refugees', { desc: 'A topic of good practices' });
    case 'religion-and-interfaith':
      return msg('Religion and interfaith', { desc: 'A topic of good practices' });
    case 'roma':
      return msg('Roma', { desc: 'A topic of good practices: the Roma people' });
    case 'security-justice-and-safety':
      return msg('Security, justice and safety', { desc: 'A topic of good practices' });
    case 'welcoming-and-social-integration':
      return msg('Welcoming and social integration', { desc: 'A topic of good practices' });
    default:
      return undefined;
  }
}
